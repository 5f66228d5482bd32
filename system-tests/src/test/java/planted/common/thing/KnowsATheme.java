package planted.common.thing;

import planted.gateway.site.Site;

class KnowsATheme {
    Site site;
}
