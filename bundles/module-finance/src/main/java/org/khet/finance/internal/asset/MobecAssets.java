package org.khet.finance.internal.asset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/**
 * Assets of schools in the register beside the figures of M-OBEC. A figure that is missing is no zero. What is lost counts until
 * it is written off. Source: finance FIN-82.
 */
public final class MobecAssets {
    private final RecordService<MobecAssetRecord> figures;
    private final AssetBalances assets;

    private record Key(long school, String sort) {}

    /**
     * One school and class.
     *
     * @param school key of the school
     * @param sort   code of the class
     * @param ours   assets of the register
     * @param mobec  as M-OBEC says, {@code null} when it says nothing
     */
    public record Line(
            long school, String sort, int ours, @Nullable Integer mobec) {
        /** Register less M-OBEC. */
        public int difference() {
            return ours - (mobec == null ? 0 : mobec);
        }
    }

    /** Of figures and register. */
    public MobecAssets(RecordService<MobecAssetRecord> figures, AssetBalances assets) {
        this.figures = figures;
        this.assets = assets;
    }

    /**
     * The figures of a year beside the register on the last day of that year, of the current year today, by school and class.
     *
     * @param caller needs what {@link AssetBalances#on} needs
     * @param all    with those that agree; else only those that differ
     */
    public List<Line> compare(Caller caller, FiscalYear year, LocalDate today, boolean all) {
        LocalDate day = year.lastDay().isBefore(today) ? year.lastDay() : today;
        Map<Key, Integer> ours = assets.on(caller, day).stream()
                .filter(asset -> asset.school() != 0)
                .collect(Collectors.toMap(asset -> new Key(asset.school(), asset.sort()), asset -> 1, Integer::sum));
        MobecAssetRecord kind = figures.kind();
        Map<Key, Integer> theirs =
                figures.internal().all(caller, RecordFilter.of(kind.year.is(year), kind.in(kind.kept))).stream()
                        .collect(Collectors.toMap(
                                row -> new Key(row.get(kind.school).value(), row.get(kind.sort)),
                                row -> row.get(kind.amount)));
        Set<Key> both = new TreeSet<>(Comparator.comparingLong(Key::school).thenComparing(Key::sort));
        both.addAll(ours.keySet());
        both.addAll(theirs.keySet());
        return both.stream()
                .map(one -> new Line(one.school(), one.sort(), ours.getOrDefault(one, 0), theirs.get(one)))
                .filter(line -> all || line.difference() != 0)
                .toList();
    }
}
