package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import uk.totalplace.common.comment.CommentRow;
import uk.totalplace.common.comment.Comments;
import uk.totalplace.common.record.RecordRef;

/** What people say about records, the latest first. */
@Path("comments")
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {
    @Inject
    private Comments comments;

    /** A comment; {@code words} is null once it is withdrawn. */
    public record CommentItem(long id, String record, String words, String writtenBy, Instant writtenAt, Instant editedAt, String withdrawnBy, Instant withdrawnAt, int version) {
        static CommentItem of(CommentRow row) {
            return new CommentItem(row.id(), row.record(), row.words(), row.writtenBy(), instant(row.writtenAt()), instant(row.editedAt()), row.withdrawnBy(), instant(row.withdrawnAt()), row.version());
        }

        private static Instant instant(LocalDateTime utc) {
            return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
        }
    }

    /** What is said; {@code version} only when a comment is edited. */
    public record SentComment(String words, Integer version) {
    }

    @GET
    public Page<CommentItem> all(@QueryParam("record") String record, @BeanParam PageQuery query) {
        RecordRef ref = RecordRef.parse(record);
        return query.of(comments.count(ref), (first, size) -> comments.page(ref, first, size).stream().map(CommentItem::of).toList());
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public CommentItem one(@PathParam("id") long id) {
        return CommentItem.of(comments.row(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@QueryParam("record") String record, SentComment sent, @Context UriInfo here) {
        CommentRow row = comments.say(RecordRef.parse(record), Sent.required(sent).words());
        return Response.created(here.getAbsolutePathBuilder().path(String.valueOf(row.id())).build()).entity(CommentItem.of(row)).build();
    }

    @PUT
    @Path("{id:\\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommentItem edit(@PathParam("id") long id, SentComment sent) {
        return Sent.orConflict(sent, () -> CommentItem.of(comments.edit(id, Sent.required(sent).version(), sent.words())));
    }

    @DELETE
    @Path("{id:\\d{1,18}}")
    public void withdraw(@PathParam("id") long id) {
        comments.withdraw(id);
    }
}
