package org.khet.rounds.internal.cell;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.rounds.internal.setting.RoundsCodes;

/** By what an item is split into cells; the rows are a code list of the office. Source: kinds-processes §4 (item). */
public enum CellSplit {
    NONE(false),
    SEX(true),
    GRADE(false),
    GRADE_SEX(true),
    AGE_SEX(true),
    NATIONALITY(false),
    NATIONALITY_SEX(true),
    THING(false),
    PLACE(false);

    private final boolean bySex;

    CellSplit(boolean bySex) {
        this.bySex = bySex;
    }

    private Optional<CodeList> rows() {
        return switch (this) {
            case NONE, SEX -> Optional.empty();
            case GRADE, GRADE_SEX -> Optional.of(PupilGrades.LIST);
            case AGE_SEX -> Optional.of(RoundsCodes.AGE);
            case NATIONALITY, NATIONALITY_SEX -> Optional.of(RoundsCodes.NATIONALITY);
            case THING -> Optional.of(RoundsCodes.THING);
            case PLACE -> Optional.of(RoundsCodes.PLACE);
        };
    }

    /** Whether boys and girls are counted apart. */
    public boolean bySex() {
        return bySex;
    }

    /** Id of the list of its rows; empty for one row. */
    public String list() {
        return rows().map(CodeList::id).orElse("");
    }

    /** Its rows in the office's order: of a list with two levels the lower one; none for one row. */
    public List<CodeList.Code> rows(CodeLists codes, OfficeId office) {
        return rows().map(of -> {
                    List<CodeList.Code> all = codes.of(office, of);
                    boolean levels = all.stream().anyMatch(code -> code.parent() != null);
                    return all.stream()
                            .filter(CodeList.Code::active)
                            .filter(code -> !levels || code.parent() != null)
                            .toList();
                })
                .orElse(List.of());
    }
}
