package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.intake.ImportMode;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.common.intake.ImportSort;
import uk.totalplace.common.intake.Imports;
import uk.totalplace.common.intake.SubmitFile;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.portal.data.AgreementNames;

/** Files in, and what became of them. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    private static final int FIRST_PROBLEMS = 200;

    private static final Table<Line> TABLE = Table.<Line>of("Uploads").with("File", line -> line.run().fileName()).with("Data set", Line::dataSet).with("Organisation", Line::organisation)
            .with("Sent at, UK time", line -> UkTime.of(line.run().submittedAt())).with("Sent by", Line::sender).with("State", line -> line.run().status().word()).with("Read", line -> line.run().linesRead())
            .with("New or changed", line -> line.run().linesTaken()).with("Unchanged", line -> line.run().linesUnchanged()).with("Refused", line -> line.run().linesRefused())
            .with("Skipped", line -> line.run().linesSkipped()).with("Synthetic", line -> TableWords.synthetic(line.run().synthetic()));

    @Inject
    private Imports imports;
    @Inject
    private AgreementNames names;
    @Inject
    private Accounts accounts;

    /** A line of the table: an upload, its codes as names. */
    private record Line(ImportSheet run, String dataSet, String organisation, String sender) {
    }

    /** What should become of a checked file. */
    public record SentTransition(String mode) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<ImportEntry> all(@BeanParam PageQuery query) {
        SortBy<ImportSort> order = query.sortBy(ImportSort.class);
        PageQuery.Slice<ImportSheet> slice = (first, size) -> imports.page(order, first, size);
        return query.of(imports.count(), slice).map(ImportEntry::of).as(new ListFile<>(TABLE, (first, size) -> lines(slice.of(first, size))));
    }

    private List<Line> lines(List<ImportSheet> runs) {
        Map<String, String> senders = accounts.displayNames(runs.stream().map(ImportSheet::submittedBy).collect(Collectors.toSet()));
        return runs.stream().map(run -> new Line(run, names.dataSet(run.dataset()), names.organisation(run.organisation()), senders.getOrDefault(run.submittedBy(), run.submittedBy()))).toList();
    }

    /** The body is the file whatever its media type says; a partner's file is for its own organisation unless it says otherwise. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response submit(@QueryParam("dataset") String dataset, @QueryParam("organisation") String organisation, @QueryParam("mode") String mode, @HeaderParam("X-File-Name") String fileName,
            @HeaderParam("Content-Length") Long bytes, @Context UriInfo here, InputStream body) throws IOException {
        ImportMode parsed = ImportMode.parse(mode == null ? "dry-run" : mode);
        String owner = organisation == null ? accounts.current().organisation() : organisation;
        try (ReceivedFile file = ReceivedFile.of(body, bytes, imports.limitMegabytes()); InputStream in = file.open()) {
            long id = imports.submit(new SubmitFile(dataset, owner, ReceivedFile.name(fileName), parsed, false), in);
            return Response.accepted(item(imports.sheet(id))).location(here.getAbsolutePathBuilder().path(String.valueOf(id)).build()).build();
        }
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public ImportItem one(@PathParam("id") long id) {
        return item(imports.sheet(id));
    }

    @GET
    @Path("{id:\\d{1,18}}/problems")
    public Page<ImportItem.ImportProblem> problems(@PathParam("id") long id, @BeanParam PageQuery query) {
        long total = imports.problemCounts(id).values().stream().mapToLong(Long::longValue).sum();
        return query.of(total, (first, size) -> imports.problems(id, first, size).stream().map(ImportItem.ImportProblem::of).toList());
    }

    @GET
    @Path("{id:\\d{1,18}}/refused.csv")
    @Produces("text/csv")
    public Response refused(@PathParam("id") long id) {
        ImportSheet run = imports.sheet(id);
        return Attachment.of(new RefusedCsv(imports, id), "refused " + run.fileName().replaceFirst("\\.[^.]*$", "") + ".csv");
    }

    @POST
    @Path("{id:\\d{1,18}}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("id") long id, SentTransition sent) {
        imports.take(id, ImportMode.parse(Sent.required(sent).mode()));
        return Response.accepted(item(imports.sheet(id))).build();
    }

    @DELETE
    @Path("{id:\\d{1,18}}")
    public void undo(@PathParam("id") long id) {
        imports.undo(id);
    }

    private ImportItem item(ImportSheet run) {
        return ImportItem.of(run, imports.problems(run.id(), 0, FIRST_PROBLEMS));
    }
}
