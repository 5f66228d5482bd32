package planted.portal.frame;

import jakarta.persistence.Entity;

@Entity
class KnowsTheDatabase {
}
