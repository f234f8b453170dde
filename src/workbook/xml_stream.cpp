// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/xml_stream.h"

#include <expat.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <memory>

namespace dilim::workbook {
namespace {

constexpr int blockBytes = 1 << 16;
constexpr int deepest = 64;
constexpr std::size_t longestAttribute = 1 << 16;

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Between expat, which is C, and the handler: no exception passes through.
class Parser
{
public:
    explicit Parser(XmlHandler &handler)
        : m_parser(XML_ParserCreate(nullptr))
        , m_handler(handler)
    {
        if (!m_parser)
            throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(
            m_parser.get(),
            [](void *self, const XML_Char *name, const XML_Char **pairs) {
                static_cast<Parser *>(self)->start(name, pairs);
            },
            [](void *self, const XML_Char *name) { static_cast<Parser *>(self)->end(name); });
        XML_SetCharacterDataHandler(m_parser.get(), [](void *self, const XML_Char *letters, int count) {
            static_cast<Parser *>(self)->text(letters, count);
        });
        XML_SetStartDoctypeDeclHandler(m_parser.get(),
                                       [](void *self, const XML_Char *, const XML_Char *, const XML_Char *, int) {
                                           static_cast<Parser *>(self)->fail({"workbook.unsafe", {"doctype"}});
                                       });
    }

    /// False: the document ends here, by an error or because the handler has enough.
    bool take(int bytes, bool last)
    {
        return XML_ParseBuffer(m_parser.get(), bytes, last ? 1 : 0) == XML_STATUS_OK && !m_error;
    }
    char *buffer() { return static_cast<char *>(XML_GetBuffer(m_parser.get(), blockBytes)); }
    /// After `take` was false.
    [[nodiscard]] std::optional<Error> error() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        return m_error;
    }

private:
    template <typename Call> void guarded(Call call)
    {
        if (m_error || m_failure)
            return;
        try {
            call();
            if (m_handler.stopped())
                fail(*m_handler.stopped());
        } catch (...) {
            m_failure = std::current_exception();
            XML_StopParser(m_parser.get(), XML_FALSE);
        }
    }
    void fail(Error error)
    {
        m_error = std::move(error);
        XML_StopParser(m_parser.get(), XML_FALSE);
    }
    void start(const XML_Char *name, const XML_Char **pairs)
    {
        guarded([&] {
            if (++m_depth > deepest)
                return fail({"workbook.unsafe", {"depth"}});
            for (const XML_Char **pair = pairs; *pair; pair += 2) {
                if (std::strlen(pair[1]) > longestAttribute)
                    return fail({"workbook.unsafe", {"attribute"}});
            }
            m_handler.start(withoutPrefix(name), XmlAttributes(pairs));
        });
    }
    void end(const XML_Char *name)
    {
        --m_depth;
        guarded([&] { m_handler.end(withoutPrefix(name)); });
    }
    void text(const XML_Char *letters, int count)
    {
        guarded([&] { m_handler.text({letters, static_cast<std::size_t>(count)}); });
    }

    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> m_parser;
    XmlHandler &m_handler;
    int m_depth = 0;
    std::optional<Error> m_error;
    std::exception_ptr m_failure;
};

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (withoutPrefix(*pair) == name)
            return pair[1];
    }
    return {};
}

Result<void> parseXml(ZipPart &part, const std::string &path, XmlHandler &handler, Progress &progress)
{
    Parser parser(handler);
    for (;;) {
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        char *block = parser.buffer();
        if (!block)
            throw std::bad_alloc();
        const Result<std::size_t> got = part.read(block, blockBytes);
        if (!got)
            return got.error();
        const bool last = *got == 0;
        if (!parser.take(static_cast<int>(*got), last)) {
            const Error error = parser.error().value_or(Error{"workbook.damaged", {path}});
            return error.code.empty() ? Result<void>{} : Result<void>{error};
        }
        if (last)
            return {};
        progress.advance(*got, 0);
    }
}

} // namespace dilim::workbook
