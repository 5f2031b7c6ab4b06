package org.khet.policyplan.internal.contract;

import java.time.Clock;
import java.util.function.Supplier;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers as contracts want them: off where the module is switched off, failed instead of an exception. */
@Component(service = ModuleAnswers.class)
public final class ModuleAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleAnswers.class);
    private static final ModuleId MODULE = new ModuleId(PolicyplanPermissions.PLAN_VIEW.module());

    private final ModuleSwitches switches;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public ModuleAnswers(@Reference ModuleSwitches switches, @Reference Clock clock) {
        this.switches = switches;
        this.clock = clock;
    }

    <T> Answer<T> known(OfficeId office, String source, Supplier<T> read) {
        if (!switches.isOn(office, MODULE)) {
            return new Answer.Off<>();
        }
        try {
            return new Answer.Known<>(read.get(), clock.instant(), source);
        } catch (RuntimeException failed) {
            LOG.warn("no answer for office {}", office, failed);
            return new Answer.Failed<>(failed.getClass().getSimpleName());
        }
    }
}
