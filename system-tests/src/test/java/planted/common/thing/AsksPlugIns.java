package planted.common.thing;

import jakarta.enterprise.inject.Instance;

class AsksPlugIns {
    Instance<Contract> plugged;
}
