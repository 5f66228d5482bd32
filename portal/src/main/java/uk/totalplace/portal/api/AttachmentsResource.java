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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.attachment.AttachFile;
import uk.totalplace.common.attachment.AttachmentRow;
import uk.totalplace.common.attachment.Attachments;
import uk.totalplace.common.record.RecordRef;

/** The files of records. Their content is only ever handed out to be saved, as what it was found to be. */
@Path("attachments")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {
    @Inject
    private Attachments attachments;

    /** A file of a record; {@code mediaType} is what its content was found to be. */
    public record AttachmentItem(long id, String record, String fileName, String mediaType, long sizeBytes, String sha256, boolean synthetic, String addedBy, Instant addedAt, boolean takenOff) {
        static AttachmentItem of(AttachmentRow row) {
            return new AttachmentItem(row.id(), row.record(), row.fileName(), row.kind().mediaType(), row.sizeBytes(), row.sha256(), row.synthetic(), row.addedBy(), row.addedAt().toInstant(ZoneOffset.UTC), row.takenOff());
        }
    }

    /** What should become of a file: {@code PUT_BACK}, or {@code TAKE_OFF} as DELETE does. */
    public record SentStep(String step) {
    }

    @GET
    public Page<AttachmentItem> all(@QueryParam("record") String record, @BeanParam PageQuery query) {
        RecordRef ref = RecordRef.parse(record);
        return query.of(attachments.count(ref), (first, size) -> attachments.page(ref, first, size).stream().map(AttachmentItem::of).toList());
    }

    /** The body is the file, whatever its media type says. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response attach(@QueryParam("record") String record, @HeaderParam("X-File-Name") String fileName, @HeaderParam("Content-Length") Long bytes, @Context UriInfo here, InputStream body) throws IOException {
        RecordRef ref = RecordRef.parse(record);
        try (ReceivedFile file = ReceivedFile.of(body, bytes, attachments.limitMegabytes()); InputStream in = file.open()) {
            AttachmentRow row = attachments.attach(new AttachFile(ref, ReceivedFile.name(fileName), false), in);
            return Response.created(here.getAbsolutePathBuilder().path(String.valueOf(row.id())).build()).entity(AttachmentItem.of(row)).build();
        }
    }

    @GET
    @Path("{id:\\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") long id) {
        AttachmentRow row = attachments.row(id);
        StreamingOutput pieces = out -> {
            int ordinal = 0;
            for (byte[] piece = attachments.piece(id, ordinal); piece != null; piece = attachments.piece(id, ++ordinal)) {
                out.write(piece);
            }
        };
        return Response.fromResponse(Attachment.of(pieces, row.fileName())).type(row.kind().mediaType()).header(HttpHeaders.CONTENT_LENGTH, row.sizeBytes()).build();
    }

    @DELETE
    @Path("{id:\\d{1,18}}")
    public void takeOff(@PathParam("id") long id) {
        attachments.takeOff(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public AttachmentItem step(@PathParam("id") long id, SentStep sent) {
        String step = Sent.required(sent).step();
        if (!"PUT_BACK".equals(step) && !"TAKE_OFF".equals(step)) {
            throw new InvalidInput("step", "A file is taken off or put back: say TAKE_OFF or PUT_BACK.");
        }
        return AttachmentItem.of(step.equals("PUT_BACK") ? attachments.putBack(id) : attachments.takeOff(id));
    }
}
