package planted.gateway.site;

import planted.counting.other.KnowsBarriers;

class KnowsTheInsideOfTheCount {
    KnowsBarriers inside;
}
