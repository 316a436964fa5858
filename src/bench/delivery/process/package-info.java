/// Programs, the cores that they run on, and the machine.
package delivery.process;
