package org.khet.documents.internal.chain;

import java.time.LocalDate;
import java.util.Comparator;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Tells the clerk of a level that nobody can decide now, once for each absence of whom it waits for. Source: core E-24. */
final class StalledLevels {
    private final ChainEngine engine;

    StalledLevels(ChainEngine engine) {
        this.engine = engine;
    }

    void tell(RecordRow level, RecordContext now) {
        LevelKind of = engine.registers().levels().kind();
        LocalDate since = since(level, now);
        if (level.get(of.stalledOn).filter(told -> !told.isBefore(since)).isEmpty()) {
            RecordDraft draft = new RecordDraft().with(of.stalledOn, now.today());
            engine.registers().levels().internal().act(now.caller(), level, of.stall, draft, "");
        }
    }

    /** The first day of the absence; long ago where nobody has the place. */
    private LocalDate since(RecordRow level, RecordContext now) {
        LevelKind of = engine.registers().levels().kind();
        return engine.portal().acting().away(now.office(), HalfDay.of(now.now())).stream()
                .map(Acting.Away::absence)
                .filter(absence ->
                        level.get(of.holder).filter(absence.person()::equals).isPresent())
                .map(absence -> absence.from().day())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
