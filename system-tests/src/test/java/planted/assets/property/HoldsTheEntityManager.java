package planted.assets.property;

import jakarta.persistence.EntityManager;

class HoldsTheEntityManager {
    EntityManager entities;
}
