/**
 * Figures as they were reported: frozen with all that they rest on, and set against what they come to today.
 * Enter at {@link uk.totalplace.board.snapshot.Snapshots}.
 * How a figure is worked out is its module's and not here.
 */
package uk.totalplace.board.snapshot;
