/** What uploads of this theme rest on: which later ones found lines of earlier ones here already. */
package uk.totalplace.counting.upload;
