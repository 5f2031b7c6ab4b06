/** What an office may set, who may do what, and the code lists. */
@NullMarked
package org.khet.rounds.internal.setting;

import org.jspecify.annotations.NullMarked;
