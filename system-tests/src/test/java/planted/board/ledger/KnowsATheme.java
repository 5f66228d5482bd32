package planted.board.ledger;

import planted.gateway.site.Site;

class KnowsATheme {
    Site site;
}
