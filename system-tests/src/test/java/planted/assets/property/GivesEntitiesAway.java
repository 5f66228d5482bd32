package planted.assets.property;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

@Stateless
@PermitAll
public class GivesEntitiesAway {
    public List<Building> all() {
        return List.of();
    }
}
