/// What is asked: the packaged service with its PostgreSQL, and what it is compared with, each on core 0.
package delivery.server;
