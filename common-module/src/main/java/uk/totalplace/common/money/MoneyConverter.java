package uk.totalplace.common.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Money stands in a column as whole pence. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.pence();
    }

    @Override
    public Money convertToEntityAttribute(Long pence) {
        return pence == null ? null : Money.ofPence(pence);
    }
}
