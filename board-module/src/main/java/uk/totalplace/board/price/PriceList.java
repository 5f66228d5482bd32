package uk.totalplace.board.price;

import java.util.List;

/** What the standing barriers before savings of one kind of money cost, the one whose removal releases most first. */
public record PriceList(Funds funds, List<BarrierPrice> prices) {
}
