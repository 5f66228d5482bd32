package uk.totalplace.portal.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.consent.ConsentRow;
import uk.totalplace.board.consent.ConsentState;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.board.consent.GiveConsent;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.board.portfolio.ProposalSum;
import uk.totalplace.board.portfolio.ProposalSums;
import uk.totalplace.board.proposal.ProposalLink;
import uk.totalplace.board.proposal.ProposalSheet;
import uk.totalplace.board.proposal.Proposals;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Fact;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.Typed;

/** One proposal: what it puts forward, who has said what to it, and the form that writes a partner's word down. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Proposals proposals;
    @Inject
    private ProposalSums sums;
    @Inject
    private SavingLines savings;
    @Inject
    private Consents consents;
    @Inject
    private Agreements agreements;
    @Inject
    private AgreementWords agreementWords;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    @Inject
    private LedgerWords words;
    private String ref;
    private int edition;
    private HashMap<String, Object> fields;
    private transient ProposalSheet sheet;
    private transient List<ProposalSum> comesTo;

    /** Reads the proposal, and the make-up of it that a word will be on. */
    public void open() {
        edition = getSheet().edition();
        fields = new HashMap<>();
    }

    public ProposalSheet getSheet() {
        if (sheet == null) {
            sheet = proposals.sheet(ref);
        }
        return sheet;
    }

    public List<SavingRow> getLines() {
        return savings.among(getSheet().details().lines());
    }

    public List<ProposalSum> getSums() {
        if (comesTo == null) {
            comesTo = sums.all().of(ref);
        }
        return comesTo;
    }

    public List<Fact> getFacts() {
        var said = getSheet().details();
        return List.of(Fact.of("Objective", said.objective()), Fact.of("Equality", said.equality()),
                Fact.of("Made up anew", edition == 1 ? "never" : Plural.of(edition - 1L, "time") + "; partners are asked anew each time"));
    }

    /** {@code 2 of 5 have agreed}. */
    public String getStandingWords() {
        return agreements.of(ref).sentence();
    }

    /** Who of those that bear or gain has not agreed, in a sentence. */
    public String getAgreement() {
        return agreementWords.sentence(agreements.of(ref));
    }

    public List<ConsentRow> getStanding() {
        return agreements.of(ref).words().values().stream().sorted(Comparator.comparing(word -> words.organisation(word.organisation()))).toList();
    }

    /** What was said before, on this make-up or on an earlier one, and does not count any more. */
    public List<ConsentRow> getEarlier() {
        List<ConsentRow> standing = getStanding().stream().map(ConsentRow::asSaid).toList();
        return consents.history(ref).stream().filter(word -> !standing.contains(word)).toList();
    }

    /** Those for whom the person may speak among those concerned. */
    public List<Choice> getSpokenFor() {
        return agreements.of(ref).concerned().stream().filter(consents::maySpeakFor).map(code -> new Choice(code, words.organisation(code))).toList();
    }

    public ConsentState[] getStates() {
        return ConsentState.values();
    }

    public String consent() {
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        String next = form.enter("consent", () -> consent(typed), "Word written down.", getRecordHref());
        if (next != null) {
            messages.kept("consent-" + ref);
        }
        return next;
    }

    private void consent(Typed typed) {
        GiveConsent command = new GiveConsent(ref, edition, typed.text("organisation"), typed.choice("state", ConsentState.class), typed.day("on"), typed.text("signedBy"), typed.text("authority"), typed.text("conditions"));
        typed.refuseUnreadable();
        try {
            consents.give(command);
        } catch (StaleVersion stale) {
            sheet = null;
            edition = getSheet().edition();
            throw stale;
        }
    }

    public List<AuditRow> getHistory() {
        return proposals.history(ref);
    }

    public String moment(AuditRow row) {
        return UkTime.words(row.at());
    }

    public String getRecordHref() {
        return ProposalLink.to(ref);
    }

    public Map<String, Object> getTyped() {
        return fields;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
