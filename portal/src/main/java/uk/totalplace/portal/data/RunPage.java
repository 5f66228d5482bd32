package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.intake.DataSetRow;
import uk.totalplace.common.intake.DataSets;
import uk.totalplace.common.intake.ImportMode;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.common.intake.ImportStatus;
import uk.totalplace.common.intake.Imports;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.Severity;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;

/** One upload: how far it is, what was found, and what should happen with it. Its number comes with the address or the form. */
@Named
@RequestScoped
public class RunPage {
    private static final int SIZE = 10;

    @Inject
    private Imports imports;
    @Inject
    private DataSets dataSets;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;
    @Inject
    private Frame frame;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private ImportSheet run;
    private DataSetRow dataSet;
    private RunWords words;
    private Map<Severity, Long> counts = Map.of();
    private List<Problem> problems = List.of();
    private int first;

    @PostConstruct
    void look() {
        String id = request.getParameter("id");
        if (!frame.isUploader() || id == null || !id.matches("\\d{1,18}")) {
            return;
        }
        try {
            run = imports.sheet(Long.parseLong(id));
        } catch (NotFound none) {
            return;
        }
        dataSet = dataSets.of(run.dataset());
        words = new RunWords(run, dataSet.things());
        counts = imports.problemCounts(run.id());
        first = PageStart.of(request, getProblemTotal(), SIZE);
        problems = run.status().isUnderWay() ? List.of() : imports.problems(run.id(), first, SIZE);
    }

    /** Shows nobody an upload that is not theirs, and says of none whether it exists. */
    public void guard() {
        form.guardUpload();
        if (run == null) {
            throw new NotFound("upload " + request.getParameter("id"));
        }
    }

    public ImportSheet getRun() {
        return run;
    }

    public DataSetRow getDataSet() {
        return dataSet;
    }

    public RunWords getWords() {
        return words;
    }

    public boolean isUnderWay() {
        return run != null && run.status().isUnderWay();
    }

    public boolean isTakeable() {
        return (run.status() == ImportStatus.CHECKED || run.status() == ImportStatus.REFUSED) && words.good() > 0;
    }

    public boolean isTaken() {
        return run.status() == ImportStatus.COMMITTED;
    }

    public String getFrom() {
        return "%s, %s. %s sent it on %s.".formatted(dataSet.title(), organisations.names().get(run.organisation()), accounts.displayName(run.submittedBy()), UkTime.words(run.submittedAt()));
    }

    /** The page part with which the data set's own theme goes on after a commit; empty where there is none. */
    public String getAfterwards() throws IOException {
        if (run == null || !isTaken() || !run.dataset().contains(".")) {
            return "";
        }
        String part = "/WEB-INF/parts/" + run.dataset().substring(0, run.dataset().indexOf('.')) + "/after-" + run.dataset().substring(run.dataset().indexOf('.') + 1) + ".xhtml";
        URL found = FacesContext.getCurrentInstance().getExternalContext().getResource(part);
        return found == null ? "" : part;
    }

    public List<Problem> getProblems() {
        return problems;
    }

    public long getProblemTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return SIZE;
    }

    public String getProblemSentence() {
        String left = run.problemsLeftOut() == 0 ? "" : " " + RunWords.number(run.problemsLeftOut()) + " further warnings are only counted.";
        return "%s, %s, %s.%s".formatted(counted(Severity.REFUSAL, "refusal"), counted(Severity.WARNING, "warning"), counted(Severity.SKIPPED, "skipped line"), left);
    }

    private String counted(Severity severity, String one) {
        return Plural.of(counts.getOrDefault(severity, 0L), one);
    }

    /** Where no line is refused nothing is asked, and both ways come to the same. */
    public String take() {
        String mode = request.getParameter("mode");
        return act(() -> imports.take(run.id(), ImportMode.parse(mode == null ? ImportMode.VALID_LINES.name() : mode)), null);
    }

    /** Checks the kept file once more, for what stood in its way may be gone. */
    public String checkAgain() {
        return act(() -> imports.correct(run.id(), Map.of()), null);
    }

    public String undo() {
        return act(() -> imports.undo(run.id()), "The whole upload has been undone.");
    }

    /** Does it, and comes back to the page whether it was done or refused; a refusal is said there in its own words. */
    String act(Runnable deed, String told) {
        try {
            deed.run();
            if (told != null) {
                messages.tell(told);
            }
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return "/data/run.xhtml?faces-redirect=true&id=" + run.id();
    }
}
