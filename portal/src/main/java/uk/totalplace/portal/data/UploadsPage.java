package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.intake.DataSetRow;
import uk.totalplace.common.intake.DataSets;
import uk.totalplace.common.intake.Imports;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;

/** The uploads, newest first: a partner's own, or all of them for the programme office. */
@Named
@RequestScoped
public class UploadsPage {
    private static final int SIZE = 25;

    @Inject
    private Accounts accounts;
    @Inject
    private Imports imports;
    @Inject
    private DataSets dataSets;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;
    @Inject
    private HttpServletRequest request;
    private long total;
    private int first;
    private List<UploadRow> rows = List.of();

    @PostConstruct
    void look() {
        if (!frame.isUploader()) {
            return;
        }
        total = imports.count();
        first = PageStart.of(request, total, SIZE);
        Map<String, String> names = organisations.names();
        Map<String, String> titles = dataSets.all().stream().collect(Collectors.toMap(DataSetRow::code, DataSetRow::title));
        rows = imports.page(null, first, SIZE).stream().map(run -> new UploadRow(run, titles.getOrDefault(run.dataset(), run.dataset()), names.get(run.organisation()), accounts.displayName(run.submittedBy()))).toList();
    }

    public List<UploadRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return SIZE;
    }

    public String getSentence() {
        String whose = frame.getCaller().isProgrammeOffice() ? " of all organisations." : " of " + frame.getOrganisation() + ".";
        return total == 0 ? "Nothing has been uploaded yet." : Plural.of(total, "upload") + whose + " Each can be looked at again, and what was taken can be undone.";
    }
}
