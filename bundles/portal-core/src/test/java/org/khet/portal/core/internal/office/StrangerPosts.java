package org.khet.portal.core.internal.office;

import java.time.LocalDate;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.acting.DeputyId;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.admin.duty.AssignedDutyId;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.FunctionRegister;
import org.khet.portal.api.admin.post.MissingOrders;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostEndings;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.post.MissingOrderService;

/** Posts, who holds them, orders and functions, and who acts for whom. */
final class StrangerPosts extends StrangerArea {
    StrangerPosts(StrangerPeople people) {
        super(people.database, people.core, people.other);
        call(AssignedDuty.Part.class, AssignedDuty.Part.HELPER);
        call(PostEnding.Reason.class, PostEnding.Reason.ABOLISHED);
        call(ActingCapacity.class, ActingCapacity.ACTING);
        walk(PostRegister.class, core.postDesk);
        walk(PostActingRegister.class, core.postActing);
        walk(PostEndings.class, core.postEndings);
        walk(FunctionRegister.class, core.functionDesk);
        walk(MissingOrders.class, new MissingOrderService(core.assigned, core.functions, core.posts));
        PostId post = call(
                PostId.class,
                core.postDesk.add(keeper, new PostDraft(SECRET + " 1", "supervisor", "", "", people.unit)));
        core.postDesk.putIn(keeper, post, people.person, LocalDate.of(2026, 10, 1));
        call(
                PostActingId.class,
                core.postActing.give(
                        keeper,
                        core.postDesk.add(keeper, new PostDraft(SECRET + " 2", "supervisor", "", "", people.unit)),
                        new PostActingDraft(
                                people.person,
                                ActingCapacity.IN_POST,
                                "group-director",
                                "",
                                ActingLimits.NONE,
                                SECRET,
                                LocalDate.of(2026, 10, 1),
                                null)));
        call(
                AssignedDutyId.class,
                core.assigned.assign(
                        keeper,
                        new AssignedDutyDraft(
                                core.units
                                        .findByCode(other, "DIR")
                                        .orElseThrow()
                                        .id(),
                                "(ก)",
                                people.person,
                                AssignedDuty.Part.MAIN,
                                SECRET,
                                LocalDate.of(2026, 10, 1),
                                null)));
        call(
                FunctionId.class,
                core.functionDesk.give(
                        keeper,
                        new FunctionDraft(
                                people.person,
                                "group-director",
                                people.unit,
                                "",
                                SECRET,
                                LocalDate.of(2026, 10, 1),
                                null)));
        walk(ActingRegister.class, core.actingDesk);
        walk(AbsenceRegister.class, core.absences);
        call(
                AbsenceId.class,
                core.absences.note(
                        keeper,
                        new AbsenceDraft(
                                people.person,
                                HalfDay.morning(LocalDate.of(2026, 11, 20)),
                                HalfDay.afternoon(LocalDate.of(2026, 11, 20)),
                                "leave",
                                SECRET)));
        call(
                DeputyId.class,
                core.actingDesk.add(
                        keeper,
                        new DeputyDraft(
                                people.person,
                                core.peopleDesk.add(keeper, CoreServices.person("ผู้แทน")),
                                1,
                                ActingCapacity.ACTING,
                                ActingLimits.NONE,
                                SECRET,
                                LocalDate.of(2026, 10, 1),
                                null)));
    }
}
