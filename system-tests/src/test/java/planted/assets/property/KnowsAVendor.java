package planted.assets.property;

import org.hibernate.planted.Session;

class KnowsAVendor {
    Session session;
}
