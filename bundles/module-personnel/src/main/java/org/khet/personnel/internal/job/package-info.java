/** What happens each morning. */
@NullMarked
package org.khet.personnel.internal.job;

import org.jspecify.annotations.NullMarked;
