package uk.totalplace.portal.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.proposal.CorrectProposal;
import uk.totalplace.board.proposal.FormProposal;
import uk.totalplace.board.proposal.ProposalDetails;
import uk.totalplace.board.proposal.ProposalLink;
import uk.totalplace.board.proposal.ProposalSheet;
import uk.totalplace.board.proposal.Proposals;
import uk.totalplace.common.NotYours;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that puts a saving or several to the partners, or says anew what a proposal is. */
@Named
@ViewScoped
public class ProposalEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private Proposals proposals;
    @Inject
    private SavingLines savings;
    @Inject
    private ProposalsPage list;
    private String saving;
    private String formed;

    @Override
    protected Sayings sayings() {
        return new Sayings("proposal", "Put to the partners", "Put to the partners. Their words can be written down below.", "Proposal changed.", isFresh() ? formed == null ? "/board/proposals.xhtml" : ProposalLink.to(formed) : ProposalLink.to(getCode()));
    }

    @Override
    public String getTitle() {
        return isFresh() ? super.getTitle() : "Change " + getCode();
    }

    @Override
    protected List<FormField> fields() {
        return List.of(FormField.text("title", "What is proposed"), FormField.text("lines", "Savings"), FormField.text("objective", "Objective of the corporate plan"), FormField.text("equality", "Impact on equality"));
    }

    /** Fills the form once. Shows nobody a form that the boundary would refuse. */
    @Override
    public void open() {
        if (!list.isWriter()) {
            throw new NotYours("others");
        }
        if (!isFresh()) {
            super.open();
        } else if (getTyped().isEmpty() && saving != null) {
            savings.find(saving).ifPresent(sheet -> {
                getTyped().put("title", sheet.details().title());
                getTyped().put("lines", sheet.ref());
            });
        }
    }

    @Override
    protected SavedState saved(String ref) {
        ProposalSheet sheet = proposals.sheet(ref);
        if (!sheet.correctable()) {
            throw new NotYours("others");
        }
        ProposalDetails said = sheet.details();
        Map<String, Object> held = new HashMap<>();
        held.put("title", said.title());
        held.put("lines", String.join(", ", said.inOrder()));
        held.put("objective", said.objective());
        held.put("equality", said.equality());
        return new SavedState(sheet.version(), null, said.title(), held);
    }

    @Override
    protected void add(Typed typed) {
        formed = proposals.form(new FormProposal(null, details(typed, false))).ref();
    }

    @Override
    protected void correct(String ref, int version, Typed typed) {
        proposals.correct(new CorrectProposal(ref, version, details(typed, proposals.sheet(ref).details().synthetic())));
    }

    private static ProposalDetails details(Typed typed, boolean synthetic) {
        Set<String> lines = typed.text("lines") == null ? Set.of() : Set.copyOf(List.of(typed.text("lines").toUpperCase().split("[,;\\s]+")));
        return new ProposalDetails(typed.text("title"), typed.text("objective"), typed.text("equality"), lines, synthetic);
    }

    public String getBackHref() {
        return isFresh() ? saving == null ? "/board/proposals.xhtml" : "/board/saving.xhtml?ref=" + saving : ProposalLink.to(getCode());
    }

    public String getSaving() {
        return saving;
    }

    public void setSaving(String saving) {
        this.saving = saving;
    }
}
