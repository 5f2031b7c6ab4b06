package org.khet.rounds.internal.request;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.rounds.internal.setting.RoundsPermissions;

/**
 * Searches the whole office for learners who may be the same child before a code is certified: the same name, whatever its marks, spaces
 * and title, or the same year of birth and a name that begins alike. For those who certify only. Source: ict ICT-P31, ICT-121.
 */
public final class LearnerMatches {
    private static final int BEGIN = 4;
    private static final List<String> TITLES = List.of("เด็กชาย", "เด็กหญิง", "ด.ช.", "ด.ญ.", "นาย", "นางสาว");
    private final RecordService<LearnerCodeKind> codes;

    /** Over the register. */
    public LearnerMatches(RecordService<LearnerCodeKind> codes) {
        this.codes = codes;
    }

    /** Cases of other learners who may be this one, of all schools; nothing for whoever does not certify codes. */
    public List<RecordRow> of(Caller caller, RecordRow learner) {
        LearnerCodeKind kind = codes.kind();
        if (!caller.may(RoundsPermissions.CODE_CERTIFY)) {
            return List.of();
        }
        return codes
                .all(caller, RecordFilter.of(kind.in(kind.entered, kind.checked, kind.certified, kind.issued)))
                .stream()
                .filter(row -> row.id() != learner.id())
                .filter(row -> alike(kind, row, learner))
                .toList();
    }

    private static boolean alike(LearnerCodeKind kind, RecordRow one, RecordRow other) {
        String name = plain(one.get(kind.alias));
        String searched = plain(other.get(kind.alias));
        Optional<Integer> born = other.get(kind.birthYear);
        boolean sameYear = born.isPresent() && born.equals(one.get(kind.birthYear));
        return name.equals(searched)
                || (sameYear && searched.length() >= BEGIN && name.startsWith(searched.substring(0, BEGIN)));
    }

    private static String plain(String name) {
        String bare = name.strip();
        for (String title : TITLES) {
            if (bare.startsWith(title)) {
                bare = bare.substring(title.length());
                break;
            }
        }
        return ThaiFolding.fold(bare).replace(" ", "");
    }
}
