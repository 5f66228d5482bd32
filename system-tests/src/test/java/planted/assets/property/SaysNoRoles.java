package planted.assets.property;

import jakarta.ejb.Stateless;

@Stateless
public class SaysNoRoles {
    public void act() {
    }
}
