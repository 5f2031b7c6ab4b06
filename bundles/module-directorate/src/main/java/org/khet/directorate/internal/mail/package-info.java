/** Post that is carried to the post office. */
@NullMarked
package org.khet.directorate.internal.mail;

import org.jspecify.annotations.NullMarked;
