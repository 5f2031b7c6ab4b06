package org.khet.portal.print.internal.paper;

import java.lang.reflect.Method;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.CharCounts;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;

/**
 * Spreads the slack of a justified line evenly over its letters ("Thai distributed"). The page engine gives 80 % of it to
 * blanks, of which a Thai line often has none, and the line stays short.
 */
final class EvenSpacing {
    /** Part of the slack that the page engine gave to letters. */
    private static final float LETTERS_SHARE = 0.20f;

    // the engine offers no hook between its measuring and its drawing of a justified line
    private static final Method COUNT = method("countJustifiableChars");
    private static final Method SET = method("setJustificationInfo", JustificationInfo.class);
    private static final Method ADJUST = method("adjustChildren", JustificationInfo.class);

    private EvenSpacing() {}

    static void applyTo(Box box) {
        if (box instanceof LineBox line && line.getJustificationInfo() != null) {
            spread(line);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            applyTo(box.getChild(i));
        }
    }

    private static void spread(LineBox line) {
        try {
            var before = line.getJustificationInfo();
            var counts = (CharCounts) COUNT.invoke(line);
            int letters = counts.getNonSpaceCount();
            if (letters > 1) {
                float slack = before.nonSpaceAdjust() / LETTERS_SHARE * (letters - 1);
                float each = slack / (letters + counts.getSpaceCount() - 1);
                ADJUST.invoke(line, new JustificationInfo(each - before.nonSpaceAdjust(), each - before.spaceAdjust()));
                SET.invoke(line, new JustificationInfo(each, each));
            }
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            var method = LineBox.class.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
