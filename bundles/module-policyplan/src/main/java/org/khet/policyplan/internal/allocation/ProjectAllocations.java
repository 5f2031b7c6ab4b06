package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.SpentMoney;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/** Allocations that pay one project and nothing else, and what was spent of them. Source: policyplan PLAN-34, 93. */
public final class ProjectAllocations {
    private final AllocationRegisters registers;
    private final MoneyRegisters money;

    /** Over the registers of allocations and of money. */
    public ProjectAllocations(AllocationRegisters registers, MoneyRegisters money) {
        this.registers = registers;
        this.money = money;
    }

    /**
     * Baht that whoever pays has paid for a project. Off where nobody pays, where no allocation is known to be its own, or where one pays
     * something else too; failed where it cannot be said now.
     *
     * @param supports the allocation that it supports
     */
    public Answer<BigDecimal> spent(RecordContext now, long project, Optional<Long> supports) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        Answer<BigDecimal> all = new Answer.Off<>();
        for (long one : own(now, project, supports)) {
            Answer<BigDecimal> answer = money.spentMoney().ofAllocation(now.caller(), one);
            if (!(answer instanceof Answer.Known<BigDecimal> known)) {
                return answer;
            }
            if (!SpentMoney.isPaid(known)) {
                return new Answer.Off<>();
            }
            sum = sum.add(known.value());
            all = new Answer.Known<>(sum, known.asOf(), known.source());
        }
        return all;
    }

    /** Allocations whose notices name the project, and the one that it supports, with their changes; none where one pays something else too. */
    private List<Long> own(RecordContext now, long project, Optional<Long> supports) {
        NoticeKind notice = registers.notices().kind();
        Set<Long> firsts = new LinkedHashSet<>();
        notices(now, RecordFilter.of(notice.project.is(project)))
                .forEach(row -> firsts.add(row.get(notice.allocation)));
        supports.filter(key -> registers.isApproved(now.office(), key)).ifPresent(firsts::add);
        List<Long> all = new ArrayList<>();
        for (Long first : firsts) {
            if (paysOthers(now, first, project, supports)) {
                return List.of();
            }
            registers
                    .allocations()
                    .find(now.office(), first)
                    .ifPresent(row -> new PaidLines(registers).given(row, now).forEach(one -> all.add(one.id())));
        }
        return all;
    }

    /** Whether a receiver has it for another project, or for none while the project does not support it as a whole. */
    private boolean paysOthers(RecordContext now, Long allocation, long project, Optional<Long> supports) {
        NoticeKind notice = registers.notices().kind();
        boolean whole = supports.filter(allocation::equals).isPresent();
        return notices(now, RecordFilter.of(notice.allocation.is(allocation))).stream()
                .anyMatch(
                        row -> row.get(notice.project).map(of -> of != project).orElse(!whole));
    }

    /** Notices that stand. */
    private List<RecordRow> notices(RecordContext now, RecordFilter which) {
        NoticeKind notice = registers.notices().kind();
        return registers
                .notices()
                .internal()
                .all(now.caller(), which.and(notice.in(notice.notified, notice.acknowledged)));
    }
}
