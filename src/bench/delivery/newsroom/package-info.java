/// The invented newsroom, and how it gets into a database.
package delivery.newsroom;
