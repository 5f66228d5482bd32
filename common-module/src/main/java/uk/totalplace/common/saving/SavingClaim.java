package uk.totalplace.common.saving;

import uk.totalplace.common.money.Estimate;
import uk.totalplace.common.record.RecordRef;

/**
 * A saving that a theme claims: what is saved, how much, on what and how that is known. When it comes, what it costs to bring about and who answers for it is the ledger's to say.
 *
 * @param record the record it arises from; with the kind it tells the claim from all others of the theme
 * @param subject what is saved on, {@code kind:code} with baseline, uprn, site, process or obligation; claims on one subject are settled together. Null where nobody else could claim it
 * @param estimate a year's where the kind is yearly
 * @param base what is spent or held today and it is claimed on
 * @param organisation who gains all of it and whose line it is, by code
 * @param counterfactual what would happen otherwise
 * @param cashingAction what is done to turn it into money, null where it never becomes any
 * @param source where the amount comes from, in words
 */
public record SavingClaim(RecordRef record, String title, SavingKind kind, Cashability cashability, ValueType valueType, Estimate estimate, String priceBase, String subject, ClaimBase base, String organisation,
        String counterfactual, String cashingAction, EvidenceGrades evidence, String source, boolean synthetic) {
}
