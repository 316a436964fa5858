/// What was reached, next to its limit and its goal, for people and for programs.
package delivery.report;
