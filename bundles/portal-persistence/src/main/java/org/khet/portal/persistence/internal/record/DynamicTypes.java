package org.khet.portal.persistence.internal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.persistence.annotations.CacheIsolationType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.dynamic.DynamicClassLoader;
import org.eclipse.persistence.dynamic.DynamicHelper;
import org.eclipse.persistence.dynamic.DynamicType;
import org.eclipse.persistence.dynamic.DynamicTypeBuilder;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.jpa.dynamic.JPADynamicTypeBuilder;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sequencing.NativeSequence;
import org.eclipse.persistence.sequencing.Sequence;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.khet.portal.api.record.storage.ColumnDescription;
import org.khet.portal.api.record.storage.ColumnType;
import org.khet.portal.api.record.storage.LineTableDescription;
import org.khet.portal.api.record.storage.TableDescription;

/**
 * The entity types of one table of records and its tables of lines. Their classes are made by a loader of their own, which
 * only the unit's session knows.
 *
 * @param row   type of the rows
 * @param lines types of the lines, by name of their table
 */
record DynamicTypes(DynamicType row, Map<String, DynamicType> lines) {
    static final String ID = "id";
    static final String OFFICE = "office_id";
    static final String VERSION = "version";
    static final String RECORD = "record_id";
    static final String LINE = "line_no";
    /** Name of the query that reads the lines of a row in their order. */
    static final String OF_RECORD = "linesOfRecord";

    private static final int BLOCK = 500;
    private static final String PACKAGE = "org.khet.record.";

    /**
     * Makes the types known to the session of a unit that is already in use; callers take turns.
     *
     * @param number tells types of one table apart, from 1
     */
    static DynamicTypes of(ServerSession session, TableDescription table, int number) {
        ClassLoader unit = session.getPlatform().getConversionManager().getLoader();
        DynamicClassLoader loader = new DynamicClassLoader(unit);
        Sequence sequence = sequence(session, table.sequence());
        DynamicType row = row(loader, table, number, sequence);
        Map<String, DynamicType> lines = new HashMap<>();
        for (LineTableDescription line : table.lines()) {
            lines.put(line.name(), line(loader, line, number, sequence));
        }
        List<DynamicType> all = new ArrayList<>(lines.values());
        all.add(row);
        new DynamicHelper(session).addTypes(false, false, all.toArray(DynamicType[]::new));
        return new DynamicTypes(row, Map.copyOf(lines));
    }

    private static DynamicType row(DynamicClassLoader loader, TableDescription table, int number, Sequence sequence) {
        DynamicTypeBuilder builder = builder(loader, table.name(), number, table.columns());
        ClassDescriptor descriptor = builder.getType().getDescriptor();
        if (table.versioned()) {
            builder.addDirectMapping(VERSION, Integer.class, VERSION);
            descriptor.useVersionLocking(VERSION, false);
        }
        builder.configureSequencing(sequence, table.sequence(), ID);
        return builder.getType();
    }

    private static DynamicType line(
            DynamicClassLoader loader, LineTableDescription table, int number, Sequence sequence) {
        DynamicTypeBuilder builder = builder(loader, table.name(), number, table.columns());
        builder.addDirectMapping(RECORD, Long.class, RECORD);
        builder.addDirectMapping(LINE, Integer.class, LINE);
        builder.configureSequencing(sequence, sequence.getName(), ID);
        ClassDescriptor descriptor = builder.getType().getDescriptor();
        ExpressionBuilder line = new ExpressionBuilder();
        ReadAllQuery ofRecord = new ReadAllQuery(
                builder.getType().getJavaClass(),
                line.get(OFFICE)
                        .equal(line.getParameter(OFFICE))
                        .and(line.get(RECORD).equal(line.getParameter(RECORD))));
        ofRecord.addArgument(OFFICE, Long.class);
        ofRecord.addArgument(RECORD, Long.class);
        ofRecord.addAscendingOrdering(LINE);
        descriptor.getQueryManager().addQuery(OF_RECORD, ofRecord);
        return builder.getType();
    }

    private static DynamicTypeBuilder builder(
            DynamicClassLoader loader, String table, int number, List<ColumnDescription> columns) {
        Class<?> type = loader.createDynamicClass(PACKAGE + table + "_" + number);
        DynamicTypeBuilder builder = new JPADynamicTypeBuilder(type, null, table);
        builder.setPrimaryKeyFields(ID);
        builder.addDirectMapping(ID, Long.class, ID);
        builder.addDirectMapping(OFFICE, Long.class, OFFICE);
        columns.forEach(column -> builder.addDirectMapping(column.name(), attribute(column.type()), column.name()));
        ClassDescriptor descriptor = builder.getType().getDescriptor();
        descriptor.setAlias(type.getSimpleName());
        descriptor.setCacheIsolation(CacheIsolationType.ISOLATED);
        descriptor.getQueryManager().setAdditionalCriteria("this." + OFFICE + " in :offices");
        return builder;
    }

    private static Class<?> attribute(ColumnType type) {
        return switch (type) {
            case TEXT -> String.class;
            case WHOLE -> Integer.class;
            case LONG -> Long.class;
            case DECIMAL -> BigDecimal.class;
            case DAY -> LocalDate.class;
            case INSTANT -> LocalDateTime.class;
            case FLAG -> Boolean.class;
        };
    }

    /** That of the module's entities when they have it, so that both take keys of the same block. */
    private static Sequence sequence(ServerSession session, String name) {
        Sequence known = session.getLogin().getSequence(name);
        return known == null ? new NativeSequence(name, BLOCK, 1, false) : Objects.requireNonNull(known);
    }
}
