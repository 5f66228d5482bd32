package planted.gateway.site;

import planted.assets.property.Building;

class KnowsAssets {
    Building building;
}
