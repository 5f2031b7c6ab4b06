/** What an office sets for the module: permissions, code lists, settings, and what kinds ask about their office. */
@NullMarked
package org.khet.promotion.internal.setting;

import org.jspecify.annotations.NullMarked;
