package org.khet.portal.api.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.Permission;

/** What is said about a field beside its type; shared by its needed and its optional face. */
final class FieldTraits {
    boolean wide;
    boolean blank;
    boolean marked;
    boolean worded;

    Field.@Nullable Offers inserts;

    boolean searched;
    boolean searchOnly;
    boolean unseen;
    boolean filtered;
    boolean sorted;
    boolean sensitive;
    boolean summed;
    boolean unique;
    boolean derived;
    boolean kept;
    boolean typedByMaker;

    @Nullable Permission seenWith;

    @Nullable Permission changedWith;

    @Nullable DeclaredField unit;

    Set<State> from = Set.of();
    Set<State> editableIn = Set.of();
    boolean once;
    Set<State> seenIn = Set.of();
    final List<Field.Rule<Object>> rules = new ArrayList<>();

    @Nullable Function<RecordRow, ? extends @Nullable Object> formula;

    @Nullable Function<RecordContext, ? extends @Nullable Object> initial;

    @Nullable BiFunction<RecordRow, RecordContext, ? extends @Nullable Object> usual;

    @Nullable Condition onlyIf;

    @Nullable Condition neededIf;

    @Nullable String column;

    Field.@Nullable Offers offers;

    Field.@Nullable Narrowing narrowing;

    Field.@Nullable Among among;
}
