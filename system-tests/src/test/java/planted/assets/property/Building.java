package planted.assets.property;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Building {
    @Id
    long id;
}
