package planted.assets.property;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import planted.common.thing.Contract;

@Stateless
@PermitAll
public class SessionPlugIn implements Contract {
    @Override
    public String code() {
        return "session";
    }

    @Override
    public String title() {
        return "Session";
    }
}
