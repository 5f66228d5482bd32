package uk.totalplace.board.snapshot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.figure.Pending;

/** Rows that are written once: a snapshot is never changed, only released. */
@Dependent
class SnapshotRepository {
    private static final String HEAD = "ref, title, purpose, taken_at, account, figures, digest, released_at";
    /** The head with as many figures as one sees who does or does not see what is restricted. */
    private static final String SEEN_HEAD = "ref, title, purpose, taken_at, account, case when ? then figures else (select count(*) from board.snapshot_figure c where c.snapshot_ref = ref and not c.restricted) end as figures, digest, released_at";
    private static final String FIGURE = "figure_key, label, unit, state, low_pence, central_pence, high_pence, number_value, as_of, price_base, kind, evidence_grade, formula, pending_owner, pending_due, owner, synthetic";
    private static final String INPUT = "figure_key, input_figure, label, said, source, source_file, source_line, line_text, href";
    private static final String SEEN_FIGURE = "snapshot_ref = ? and (? or not restricted)";
    private static final String OF_RESTRICTED = "coalesce((select f.restricted from board.snapshot_figure f where f.snapshot_ref = i.snapshot_ref and f.figure_key = i.input_figure), false) as of_restricted";
    private static final String SEEN = " from board.snapshot where (released_at is not null or ?)";

    @Inject
    private Database database;

    List<SnapshotRow> page(boolean unreleased, int first, int size) {
        return database.query(SnapshotRepository::head, "select " + SEEN_HEAD + SEEN + " order by taken_at desc, ref limit ? offset ?", unreleased, unreleased, size, first);
    }

    long count(boolean unreleased) {
        return database.count("select count(*)" + SEEN, unreleased);
    }

    Optional<SnapshotRow> find(String ref, boolean unreleased) {
        return database.query(SnapshotRepository::head, "select " + SEEN_HEAD + SEEN + " and ref = ?", unreleased, unreleased, ref).stream().findFirst();
    }

    /** Those in which a figure stands, the latest first. */
    List<SnapshotRow> with(String key, boolean unreleased, int most) {
        return database.query(SnapshotRepository::head, "select " + SEEN_HEAD + SEEN + " and exists (select 1 from board.snapshot_figure f where f.snapshot_ref = ref and f.figure_key = ? and (? or not f.restricted)) order by taken_at desc, ref limit ?",
                unreleased, unreleased, key, unreleased, most);
    }

    /** @param restricted the keys of those that are of something unreleased */
    void keep(SnapshotRow head, String account, List<Figure> figures, Set<String> restricted) {
        database.update("insert into board.snapshot (" + HEAD + ") values (?, ?, ?, ?, ?, ?, ?, null)", head.ref(), head.title(), head.purpose(), Timestamp.valueOf(head.takenAt()), account, head.figures(), head.digest());
        database.with(connection -> {
            try (PreparedStatement figure = connection.prepareStatement("insert into board.snapshot_figure (snapshot_ref, ordinal, " + FIGURE + ", restricted) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    PreparedStatement input = connection.prepareStatement("insert into board.snapshot_input (snapshot_ref, ordinal, " + INPUT + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (int i = 0; i < figures.size(); i++) {
                    add(figure, head.ref(), i, figures.get(i), restricted.contains(figures.get(i).key()));
                    for (int j = 0; j < figures.get(i).inputs().size(); j++) {
                        add(input, head.ref(), j, figures.get(i).key(), figures.get(i).inputs().get(j));
                    }
                }
                figure.executeBatch();
                input.executeBatch();
                return null;
            }
        });
    }

    void release(String ref, LocalDateTime at) {
        database.update("update board.snapshot set released_at = ? where ref = ? and released_at is null", Timestamp.valueOf(at), ref);
    }

    /** @param unreleased whether those of something unreleased are counted too */
    long countFigures(String ref, boolean unreleased) {
        return database.count("select count(*) from board.snapshot_figure where " + SEEN_FIGURE, ref, unreleased);
    }

    /** In the order in which they were frozen, with all they rest on. */
    List<Frozen.Shown> figures(String ref, boolean unreleased, int first, int size) {
        return figures(unreleased, SEEN_FIGURE + " order by ordinal limit ? offset ?", ref, unreleased, size, first);
    }

    Optional<Frozen.Shown> figure(String ref, boolean unreleased, String key) {
        return figures(unreleased, SEEN_FIGURE + " and figure_key = ?", ref, unreleased, key).stream().findFirst();
    }

    private List<Frozen.Shown> figures(boolean unreleased, String condition, Object... parameters) {
        Map<String, Figure> bare = new LinkedHashMap<>();
        Map<String, List<Input>> inputs = new LinkedHashMap<>();
        Map<String, Integer> hidden = new HashMap<>();
        database.query(SnapshotRepository::figure, "select " + FIGURE + " from board.snapshot_figure where " + condition, parameters).forEach(figure -> bare.put(figure.key(), figure));
        bare.keySet().forEach(key -> inputs.put(key, new ArrayList<>()));
        if (!bare.isEmpty()) {
            database.query(row -> {
                String key = row.getString("figure_key");
                return !unreleased && row.getBoolean("of_restricted") ? hidden.merge(key, 1, Integer::sum) : inputs.get(key).add(input(row));
            }, "select " + INPUT + ", " + OF_RESTRICTED + " from board.snapshot_input i where snapshot_ref = ? and figure_key in (select figure_key from board.snapshot_figure where " + condition + ") order by figure_key, ordinal",
                    prepend(parameters[0], parameters));
        }
        return bare.values().stream().map(figure -> new Frozen.Shown(restingOn(figure, inputs.get(figure.key())), hidden.getOrDefault(figure.key(), 0))).toList();
    }

    private static Object[] prepend(Object first, Object[] others) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        return all.toArray();
    }

    static Figure restingOn(Figure figure, List<Input> inputs) {
        return new Figure(figure.key(), figure.label(), figure.unit(), figure.state(), figure.lowPence(), figure.centralPence(), figure.highPence(), Frozen.plain(figure.value()), figure.asOf(), figure.priceBase(),
                figure.kind(), figure.evidenceGrade(), figure.formula(), figure.pending(), inputs, figure.owner(), figure.synthetic());
    }

    private static void add(PreparedStatement into, String ref, int ordinal, Figure figure, boolean restricted) throws SQLException {
        set(into, ref, ordinal, figure.key(), figure.label(), figure.unit(), figure.state().name(), figure.lowPence(), figure.centralPence(), figure.highPence(), figure.value(), day(figure.asOf()), figure.priceBase(),
                figure.kind().name(), figure.evidenceGrade(), figure.formula(), figure.pending() == null ? null : figure.pending().owner(), figure.pending() == null ? null : day(figure.pending().due()), figure.owner(),
                figure.synthetic(), restricted);
    }

    private static void add(PreparedStatement into, String ref, int ordinal, String key, Input input) throws SQLException {
        set(into, ref, ordinal, key, input.figure(), input.label(), input.value(), input.source(), input.file(), input.line(), input.text(), input.href());
    }

    private static void set(PreparedStatement into, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            into.setObject(i + 1, values[i]);
        }
        into.addBatch();
    }

    private static Date day(java.time.LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static SnapshotRow head(ResultSet row) throws SQLException {
        Timestamp released = row.getTimestamp("released_at");
        return new SnapshotRow(row.getString("ref"), row.getString("title"), row.getString("purpose"), row.getTimestamp("taken_at").toLocalDateTime(), row.getString("account"), row.getInt("figures"), row.getString("digest"),
                released == null ? null : released.toLocalDateTime());
    }

    private static Figure figure(ResultSet row) throws SQLException {
        Date asOf = row.getDate("as_of");
        Date due = row.getDate("pending_due");
        FigureState state = FigureState.valueOf(row.getString("state"));
        Pending pending = row.getString("pending_owner") == null && due == null ? null : new Pending(row.getString("pending_owner"), due == null ? null : due.toLocalDate());
        return new Figure(row.getString("figure_key"), row.getString("label"), row.getString("unit"), state, row.getObject("low_pence", Long.class), row.getObject("central_pence", Long.class),
                row.getObject("high_pence", Long.class), row.getBigDecimal("number_value"), asOf == null ? null : asOf.toLocalDate(), row.getString("price_base"), FigureKind.valueOf(row.getString("kind")),
                row.getObject("evidence_grade", Integer.class), row.getString("formula"), pending, List.of(), row.getString("owner"), row.getBoolean("synthetic"));
    }

    private static Input input(ResultSet row) throws SQLException {
        return new Input(row.getString("input_figure"), row.getString("label"), row.getString("said"), row.getString("source"), row.getString("source_file"), row.getObject("source_line", Long.class), row.getString("line_text"),
                row.getString("href"));
    }
}
