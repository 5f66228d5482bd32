package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;
import uk.totalplace.common.file.TooLarge;
import uk.totalplace.common.intake.DataSetRow;
import uk.totalplace.common.intake.DataSets;
import uk.totalplace.common.intake.ImportMode;
import uk.totalplace.common.intake.Imports;
import uk.totalplace.common.intake.SubmitFile;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Typed;

/** The form that hands in a file. */
@Named
@RequestScoped
public class UploadPage {
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private Imports imports;
    @Inject
    private DataSets dataSets;
    @Inject
    private EntryForm form;
    @Inject
    private Frame frame;
    @Inject
    private HttpServletRequest request;
    private final Typed typed = new Typed();
    private Part file;
    private long run;

    @PostConstruct
    void begin() {
        if (frame.isUploader()) {
            List<DataSetRow> sets = dataSets.all();
            String asked = request.getParameter("dataset");
            typed.fields().put("organisation", request.getParameter("organisation"));
            typed.fields().put("dataset", sets.stream().map(DataSetRow::code).filter(code -> code.equals(asked) || sets.size() == 1).findFirst().orElse(null));
        }
        typed.fields().put("mode", ImportMode.DRY_RUN.name());
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public List<DataSetRow> getDataSets() {
        return frame.isUploader() ? dataSets.all() : List.of();
    }

    public long getMegabytes() {
        return imports.limitMegabytes();
    }

    /** Whose rows a filled template holds: a partner's own; the programme office takes it from an organisation's register. */
    public String getOwnOrganisation() {
        return frame.getCaller().organisation();
    }

    public String upload() {
        String next = form.enter("upload", this::submit, "The file has arrived.", "/data/run.xhtml");
        return next == null ? null : next + "&id=" + run;
    }

    private void submit() {
        BigDecimal lines = typed.number("declaredLines");
        typed.refuseUnreadable();
        new Violations()
                .unless(typed.text("dataset") != null, "dataset", "Choose what the file holds.")
                .unless(form.organisation(typed) != null, "organisation", "Choose the organisation whose records these are.")
                .unless(file != null && file.getSize() > 0, "file", file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty() ? "Choose a file."
                        : "The file is empty. Choose it again, and look whether it was saved.")
                .unless(lines == null || lines.signum() >= 0 && lines.stripTrailingZeros().scale() <= 0 && lines.precision() <= 12, "declaredLines", "Give a whole number of lines.")
                .refuse();
        if (file.getSize() > getMegabytes() * MEGABYTE) {
            throw new InvalidInput("file", new TooLarge(getMegabytes()).getMessage());
        }
        try (InputStream in = file.getInputStream()) {
            run = imports.submit(new SubmitFile(typed.text("dataset"), form.organisation(typed), file.getSubmittedFileName(), typed.choice("mode", ImportMode.class), false,
                    lines == null ? null : lines.longValueExact()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
