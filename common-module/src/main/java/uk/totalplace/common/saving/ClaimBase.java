package uk.totalplace.common.saving;

import uk.totalplace.common.money.Money;

/**
 * What is spent in a year or held today, as the theme's own register sums it up; claims on it never exceed it.
 *
 * @param key tells it from all other bases of all themes
 * @param period of which it is, at most 20 characters
 */
public record ClaimBase(String key, String title, String period, Money amount, boolean yearly, String priceBase, String source, boolean synthetic) {
}
