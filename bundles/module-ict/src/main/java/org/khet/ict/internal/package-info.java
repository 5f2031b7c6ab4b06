/** Section of the group of distance education, information technology and communication. */
@NullMarked
package org.khet.ict.internal;

import org.jspecify.annotations.NullMarked;
