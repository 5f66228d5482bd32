package uk.totalplace.portal.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;

/** The order of a list of records by one of their fields, as {@code sort=field,asc} asks for it. What has no value comes last. */
final class RecordOrder {
    private final String field;
    private final boolean descending;

    RecordOrder(String sort) {
        String[] parts = sort.split(",", 2);
        field = parts[0].strip();
        String way = parts.length == 1 ? "asc" : parts[1].strip();
        if (!way.equals("asc") && !way.equals("desc")) {
            throw new InvalidInput("sort", "A list is sorted asc or desc, not “" + way + "”.");
        }
        descending = way.equals("desc");
    }

    <T> List<T> of(List<T> all) {
        if (all.isEmpty()) {
            return all;
        }
        RecordComponent component = component(all.get(0).getClass());
        Comparator<Comparable<Object>> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return all.stream().sorted(Comparator.comparing(item -> value(component, item), Comparator.nullsLast(values))).toList();
    }

    private RecordComponent component(Class<?> type) {
        List<RecordComponent> sortable = Arrays.stream(type.getRecordComponents()).filter(component -> Comparable.class.isAssignableFrom(component.getType()) || component.getType().isPrimitive()).toList();
        return sortable.stream().filter(component -> component.getName().equals(field)).findFirst().orElseThrow(() -> new InvalidInput("sort",
                "This list does not sort by “" + field + "”, but by " + sortable.stream().map(RecordComponent::getName).collect(Collectors.joining(", ")) + "."));
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> value(RecordComponent component, Object item) {
        try {
            return (Comparable<Object>) component.getAccessor().invoke(item);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
