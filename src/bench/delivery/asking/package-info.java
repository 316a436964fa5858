/// What asks: HTTP connections that cost little, clients that keep several of them busy, and wrk.
package delivery.asking;
