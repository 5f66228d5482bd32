/**
 * Deep dive: how the money of a policy field flows, from the fund it comes from to the body that spends it, the service it goes to and the outcome it is for (handbook 6.1). Enter by
 * {@link uk.totalplace.counting.stream.Streams}. What is read here is kept by {@code counting.slice.Sums}, line by line it is in {@code counting.line}.
 */
package uk.totalplace.counting.stream;
