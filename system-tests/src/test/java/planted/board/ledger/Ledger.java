package planted.board.ledger;

public class Ledger {
}
