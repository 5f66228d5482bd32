package planted.barriers.register;

import planted.board.ledger.Ledger;

class KnowsTheBoard {
    Ledger ledger;
}
