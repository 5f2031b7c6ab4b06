/** What happens each morning. */
@NullMarked
package org.khet.legal.internal.job;

import org.jspecify.annotations.NullMarked;
