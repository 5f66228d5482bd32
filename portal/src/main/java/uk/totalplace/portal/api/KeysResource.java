package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.List;
import uk.totalplace.common.cipher.KeyRotations;
import uk.totalplace.common.cipher.KeyUse;
import uk.totalplace.common.cipher.RotationRow;

/** The keys of restricted data by their names, how many rows each encrypts, and the change to the newest. */
@Path("keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {
    @Inject
    private KeyRotations rotations;

    /** A key of a module; {@code meaning} says whether it may be taken out. */
    public record KeyItem(String module, String key, KeyUse.Standing standing, long rows, String meaning) {
        static KeyItem of(KeyUse use) {
            return new KeyItem(use.module(), use.key(), use.standing(), use.rows(), use.words());
        }
    }

    /** A change of keys: {@code endedAt} is null while it is under way, {@code rows} what it has carried over, {@code left} what cannot be read and stays as it is. Times are UTC. */
    public record RotationItem(String module, boolean underWay, LocalDateTime startedAt, LocalDateTime endedAt, long rows, long left, String leftNamed) {
        static RotationItem of(RotationRow row) {
            return new RotationItem(row.module(), row.isUnderWay(), row.startedAt(), row.endedAt(), row.done(), row.left(), row.leftNamed());
        }
    }

    /** The keys, and the last change of each module's. */
    public record KeyItems(List<KeyItem> items, List<RotationItem> rotations) {
    }

    @GET
    public KeyItems all() {
        List<KeyUse> keys = rotations.keys();
        List<RotationItem> last = keys.stream().map(KeyUse::module).distinct().flatMap(module -> rotations.lastOf(module).stream()).map(RotationItem::of).toList();
        return new KeyItems(keys.stream().map(KeyItem::of).toList(), last);
    }

    /** Goes on in the background; how far it is, {@code GET keys} says. */
    @POST
    @Path("{module}/rotations")
    public Response rotate(@PathParam("module") String module) {
        return Response.accepted(RotationItem.of(rotations.start(module))).build();
    }
}
