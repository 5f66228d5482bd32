package planted.assets.property;

import java.time.LocalDate;

class AsksTheServersZone {
    LocalDate today = LocalDate.now();
}
