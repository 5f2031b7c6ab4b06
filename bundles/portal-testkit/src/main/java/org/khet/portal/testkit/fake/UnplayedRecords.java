package org.khet.portal.testkit.fake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** What a service of records without a database does not play: it says so. */
abstract sealed class UnplayedRecords<K extends RecordKind> implements RecordService<K> permits FakeRecords {
    private static UnsupportedOperationException unplayed() {
        return new UnsupportedOperationException("played by RecordFixture, on a database");
    }

    @Override
    public final RecordRow answer(Caller by, String key, long id, Action action, RecordDraft values, String why) {
        throw unplayed();
    }

    @Override
    public final Map<Field<?>, BigDecimal> sums(Caller caller, RecordFilter filter) {
        throw unplayed();
    }

    @Override
    public final List<RecordGroup> groups(Caller caller, RecordFilter filter, String by, int most) {
        throw unplayed();
    }

    @Override
    public final Map<Action, Problem> obstacles(Caller caller, RecordRow row) {
        throw unplayed();
    }

    @Override
    public final boolean asksSecondFactor(Caller caller, Action action) {
        throw unplayed();
    }

    @Override
    public final Map<Field<?>, List<OfferedValue>> offered(Caller caller, RecordRow row, Action action) {
        throw unplayed();
    }

    @Override
    public final List<RecordRow> waiting(Caller caller, int most) {
        throw unplayed();
    }

    @Override
    public final Map<Long, List<RecordLine>> lines(OfficeId office, Lines of, Collection<Long> ids) {
        throw unplayed();
    }

    @Override
    public final Map<Long, String> titles(OfficeId office, Collection<Long> ids) {
        throw unplayed();
    }

    @Override
    public final List<RecordRow> after(OfficeId office, long id, int most) {
        throw unplayed();
    }

    @Override
    public final boolean add(OfficeId office, long id, Map<Field<BigDecimal>, BigDecimal> sums, List<Condition> guard) {
        throw unplayed();
    }

    @Override
    public final void clear(OfficeId office) {
        throw unplayed();
    }
}
