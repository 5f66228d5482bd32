package planted.assets.property;

import planted.barriers.other.Inside;

class KnowsTheInsideOfBarriers {
    Inside inside;
}
